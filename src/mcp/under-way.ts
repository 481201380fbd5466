/** Which requests of a connection still wait for their answer. */
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { CancelledNotificationSchema, type JSONRPCMessage, type RequestId } from '@modelcontextprotocol/sdk/types.js';

/**
 * Watches a transport that is connected. The promise that `idle` gives resolves once every request that came was
 * answered, or given up by its caller.
 */
export function watchRequests(transport: Transport): { readonly idle: () => Promise<void> } {
  const waiting = new Set<RequestId>();
  let told: (() => void) | null = null;
  const over = (id: unknown) => {
    waiting.delete(id as RequestId); // Of any other type it is in no set.
    if (waiting.size === 0) told?.();
  };
  const receive = transport.onmessage;
  transport.onmessage = (message: JSONRPCMessage, ...rest) => {
    if ('method' in message && 'id' in message) waiting.add(message.id);
    const cancelled = CancelledNotificationSchema.safeParse(message);
    if (cancelled.success) over(cancelled.data.params.requestId);
    receive?.(message, ...rest);
  };
  const send = transport.send.bind(transport);
  transport.send = async (message, options) => {
    await send(message, options);
    if (!('method' in message)) over(message.id);
  };
  return {
    idle: () =>
      new Promise((resolve) => {
        if (waiting.size === 0) resolve();
        else told = resolve;
      }),
  };
}
