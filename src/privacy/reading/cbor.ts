/**
 * Every text string in CBOR data (RFC 8949), the form of Pagefind’s index. They must be parsed: a string’s length stands
 * before it as a byte that often looks like a letter. Undefined when the bytes are not CBOR to their end.
 */
export function cborTexts(bytes: Uint8Array): string[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const texts: string[] = [];
  let at = 0;

  const argument = (low: number): number => {
    if (low < 24) return low;
    const size = 2 ** (low - 24);
    if (size > 8 || at + size > bytes.length) throw new RangeError("no CBOR");
    const value =
      size === 8
        ? Number(view.getBigUint64(at))
        : size === 4
          ? view.getUint32(at)
          : size === 2
            ? view.getUint16(at)
            : view.getUint8(at);
    at += size;
    return value;
  };
  const items = (count: number, depth: number) => {
    for (let i = 0; i < count; i += 1) item(depth + 1);
  };
  const untilBreak = (depth: number) => {
    while (view.getUint8(at) !== 0xff) item(depth + 1);
    at += 1;
  };
  const item = (depth: number): void => {
    if (depth > 64) throw new RangeError("no CBOR");
    const head = view.getUint8(at);
    at += 1;
    const [major, low] = [head >> 5, head & 31];
    if (major === 7) {
      at += low < 24 ? 0 : 2 ** (low - 24);
      return;
    }
    if (low === 31) {
      untilBreak(depth);
      return;
    }
    const value = argument(low);
    if (major === 2 || major === 3) {
      if (at + value > bytes.length) throw new RangeError("no CBOR");
      texts.push(new TextDecoder().decode(bytes.subarray(at, at + value)));
      at += value;
    } else if (major === 4) items(value, depth);
    else if (major === 5) items(value * 2, depth);
    else if (major === 6) item(depth + 1);
  };

  try {
    while (at < bytes.length) item(0);
    return texts;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
