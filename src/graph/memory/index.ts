/** The memory engine. */
export { openMemory } from './store.ts';
