/** The state of the store, as every read checks it. */

export const DATASET_STATE = `
OPTIONAL MATCH (dataset:Dataset)
RETURN dataset.state AS state, dataset.revision AS revision`;

export const PING = 'RETURN 1 AS one';
