// Every place with its properties, for export and for a map.
// parameters:
//   limit: integer = 200000 - most rows
//   skip: integer = 0 - rows to leave out first
// columns:
//   id: string - the place's id
//   name: string - its name
//   kind: string - country, region, city, facility, water or area
//   country: string or null - id of the state it belongs to
//   lat: number or null - latitude in degrees
//   lon: number or null - longitude in degrees
MATCH (n:Place)
RETURN n.id AS id, n.name AS name, n.kind AS kind, n.country AS country, n.lat AS lat, n.lon AS lon
ORDER BY id
SKIP $skip
LIMIT $limit
