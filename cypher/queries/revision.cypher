// How many writing transactions the store has seen: changes whenever its content does, so that caches know. No row in an empty store.
// parameters: none
// columns:
//   revision: integer - grows by one with every load or removal that changed something
MATCH (s:Store {id: 'store'})
RETURN s.revision AS revision
