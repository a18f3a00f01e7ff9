// How many actors of each type, and how many places and events.
// parameters: none
// columns:
//   name: string - type
//   count: integer - nodes of the type
MATCH (n) WHERE n:Actor OR n:Place OR n:Event
RETURN head([l IN labels(n) WHERE l <> 'Actor']) AS name, count(n) AS count
ORDER BY count DESC, name
