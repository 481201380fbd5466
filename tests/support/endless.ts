/** A graph on which one question takes the database for ever. */

/** Twelve layers of a dozen acts, each amended by every one of the next: 12¹⁰ shortest paths from end to end. */
export const LAYERS = `
UNWIND range(0, 11) AS layer
UNWIND CASE WHEN layer IN [0, 11] THEN [0] ELSE range(0, 11) END AS place
CREATE (:Entity:Act {id: 'act:' + layer + '/' + place, type: 'Act', layer: layer})
WITH count(*) AS created
MATCH (older:Act), (newer:Act {layer: older.layer + 1})
CREATE (older)-[:AMENDED_BY]->(newer)`;

export const ENDLESS = '{ path(from: "act:0/0", to: "act:11/0", maxLength: 12) { length } }';

/** The statement of that question, as the database lists what is under way. */
export const ENDLESS_UNDER_WAY =
  'SHOW TRANSACTIONS YIELD metaData WHERE metaData.statement = "lineage.path" RETURN metaData.statement AS name';
