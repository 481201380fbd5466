/** How many answers a second a server gives to many clients at once. */
import autocannon from 'autocannon';

const CLIENTS = 50;

/** @param amount how many requests in all: with a time for an end, slow answers would not be counted at all */
const cannon = (url: string, bodies: readonly string[], amount: number) =>
  autocannon({
    url,
    connections: CLIENTS,
    amount,
    timeout: 120,
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    requests: bodies.map((body) => ({ method: 'POST', body })),
  });

/**
 * Answers a second with fifty clients that ask all the questions in turn, each of them `rounds` times. Throws where one
 * is not answered.
 */
export async function throughput(url: string, bodies: readonly string[], rounds: number): Promise<number> {
  await cannon(url, bodies, CLIENTS * bodies.length);
  const start = performance.now();
  const amount = CLIENTS * bodies.length * rounds;
  const { errors, non2xx, timeouts } = await cannon(url, bodies, amount);
  if (errors + non2xx + timeouts > 0)
    throw new Error(`${url}: ${errors + non2xx + timeouts} requests were not answered.`);
  return (amount * 1000) / (performance.now() - start);
}
