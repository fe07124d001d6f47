// Why a reader of a format gave up, in one line of a message.

/** @param cause what a library threw */
export function reasonOf(cause: unknown): string {
  if (cause instanceof RangeError) return "it nests too deep";
  const message = cause instanceof Error ? cause.message : String(cause);
  return message.split("\n")[0] ?? "";
}
