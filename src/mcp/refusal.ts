/** Why a tool gives no answer, in sentences that help the next try. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
