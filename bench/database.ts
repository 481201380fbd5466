/** The one database of a run: empty before each tier. */
import type { Driver } from 'neo4j-driver';

const COUNT = 'MATCH (n) RETURN count(n) AS count';
const EMPTY = 'MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS';

/** How many nodes there are. */
async function countNodes(driver: Driver): Promise<number> {
  const { records } = await driver.executeQuery(COUNT);
  return Number(records[0]?.get('count') ?? 0);
}

/** Throws where the database holds something and nobody has agreed that it be emptied. */
export async function agreeToEmpty(driver: Driver, agreed: boolean): Promise<void> {
  if (agreed || (await countNodes(driver)) === 0) return;
  throw new Error('The database is not empty, and the benchmark empties it: give --clear to agree.');
}

/** Takes everything out. */
export async function empty(driver: Driver): Promise<void> {
  const session = driver.session();
  try {
    await session.run(EMPTY);
  } finally {
    await session.close();
  }
}
