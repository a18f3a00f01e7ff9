// One event with its time and casualties: no row where there is none.
// parameters:
//   id: string - the event's id
// columns:
//   id: string - the event's id
//   kind: string - its kind ("attack")
//   from: string or null - first day
//   to: string or null - last day
//   precision: string or null - how finely the time was stated
//   killedMin: integer or null - people killed, at the least
//   killedMax: integer or null - people killed, at the most; null for "at least"
//   injuredMin: integer or null - people injured, at the least
//   injuredMax: integer or null - people injured, at the most
MATCH (e:Event {id: $id})
RETURN e.id AS id, e.kind AS kind, e.from AS from, e.to AS to, e.precision AS precision,
  e.killedMin AS killedMin, e.killedMax AS killedMax, e.injuredMin AS injuredMin, e.injuredMax AS injuredMax
