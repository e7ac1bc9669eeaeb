/** Idempotency keys: tries of the same body share one, so that a lost answer is no second act. */
export function keyKeeper(): (body: unknown) => string {
  let last = '';
  let key = '';
  return (body) => {
    const text = JSON.stringify(body);
    if (text !== last) key = newKey();
    last = text;
    return key;
  };
}

/** `crypto.randomUUID` is missing on a hall's intranet without TLS. */
const newKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
