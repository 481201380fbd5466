/** The state of the store, as every read checks it. */

export const DATASET_STATE = `
OPTIONAL MATCH (dataset:Dataset)
OPTIONAL MATCH (mark:LoadMark)
RETURN dataset.state AS state, mark.commits AS commits`;

export const PING = 'RETURN 1 AS one';
