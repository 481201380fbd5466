/** The statements of the load. Labels and types of relationships travel as parameters, as everything else does. */

/** Takes the one write lock that all loads share, until the transaction ends. Gives the state that was found. */
export const LOCK_DATASET = `
MERGE (dataset:Dataset {id: 'dataset'})
SET dataset.lockedBy = $loader
REMOVE dataset.lockedBy
RETURN dataset.state AS state, dataset.revision AS revision, dataset.layout AS layout,
  coalesce(dataset.leaseUntil < timestamp(), true) AS abandoned`;

export const PEEK_DATASET = `
OPTIONAL MATCH (dataset:Dataset {id: 'dataset'})
RETURN dataset.state AS state, dataset.revision AS revision, dataset.layout AS layout,
  dataset.imported AS imported`;

/** The graph was filled by an import of files, and now has its constraints and indexes too. */
export const COMPLETE_IMPORT = `
MATCH (dataset:Dataset {id: 'dataset'})
REMOVE dataset.imported`;

/** The first load begins; $lease in milliseconds. */
export const CLAIM_DATASET = `
MATCH (dataset:Dataset {id: 'dataset'})
SET dataset.state = 'LOADING', dataset.loader = $loader, dataset.leaseUntil = timestamp() + $lease`;

/** Before every batch of the first load: no row where another loader has taken over. */
export const RENEW_LEASE = `
MATCH (dataset:Dataset {id: 'dataset', state: 'LOADING', loader: $loader})
SET dataset.leaseUntil = timestamp() + $lease
RETURN true AS mine`;

export const FINISH_LOAD = `
MATCH (dataset:Dataset {id: 'dataset'})
SET dataset.state = 'READY', dataset.revision = $revision, dataset.layout = $layout, dataset.loadedAt = $loadedAt
REMOVE dataset.loader, dataset.leaseUntil, dataset.imported`;

/**
 * Opens the mark of a commit: `commits` is odd from before an update is committed until after. From outside the
 * transaction of the update, so that readers see it first.
 */
export const OPEN_MARK = `
MERGE (mark:LoadMark {id: 'load'})
SET mark.commits = coalesce(mark.commits, 0) + 1 + coalesce(mark.commits, 0) % 2
RETURN mark.commits AS commits`;

/** Closes the mark, unless a later load has opened it again. */
export const CLOSE_MARK = `
MATCH (mark:LoadMark {id: 'load', commits: $commits})
SET mark.commits = mark.commits + 1`;

export const CLEAR_BATCH = `
MATCH (node:Entity)
WITH node
LIMIT $limit
DETACH DELETE node
RETURN count(*) AS removed`;

export const CREATE_NODES = `
UNWIND $rows AS row
CREATE (node:$(row.labels))
SET node = row.properties
RETURN count(*) AS written`;

export const CREATE_RELATIONSHIPS = `
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[relationship:$(row.type)]->(to)
SET relationship = row.properties
RETURN count(*) AS written`;

export const NODE_HASHES = `
MATCH (node:Entity)
RETURN node.id AS id, node.hash AS hash`;

export const RELATIONSHIP_HASHES = `
MATCH (from:Entity)-[relationship]->(:Entity)
RETURN from.id AS from, relationship.hash AS hash`;

/** $rows: by node, the hashes of relationships that go out of it. */
export const DELETE_RELATIONSHIPS = `
UNWIND $rows AS row
MATCH (:Entity {id: row.from})-[relationship]->(:Entity)
WHERE relationship.hash IN row.hashes
DELETE relationship`;

export const DELETE_NODES = `
UNWIND $rows AS id
MATCH (node:Entity {id: id})
DETACH DELETE node`;

export const CHANGE_NODES = `
UNWIND $rows AS row
MATCH (node:Entity {id: row.id})
REMOVE node:$(labels(node))
SET node:$(row.labels)
SET node = row.properties`;
