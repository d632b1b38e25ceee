/** A number as it was typed, with a comma or a point; null while it is none. */
export function typedNumber(text: string): number | null {
  const plain = text.replace(/\s/g, '').replace(',', '.');
  const number = Number(plain);
  return plain === '' || Number.isNaN(number) ? null : number;
}
