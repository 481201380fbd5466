/** The one database of a run: empty before each tier. */
import type { Driver } from 'neo4j-driver';

const COUNT = 'MATCH (n) RETURN count(n) AS count';
const EMPTY = 'MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS';

/** How many nodes there are. */
export async function countNodes(driver: Driver): Promise<number> {
  const { records } = await driver.executeQuery(COUNT);
  return Number(records[0]?.get('count') ?? 0);
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
