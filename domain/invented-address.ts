/**
 * Whether an e-mail address can be nobody's: the names that RFC 2606 sets aside for examples. An invented organisation invites only such addresses,
 * because anybody may be its admin while the examples are on, and could else make accounts in the names of others.
 */
export function isInventedAddress(email: string): boolean {
  return /[@.](?:example|test|invalid)$|[@.]example\.(?:com|net|org)$/.test(email.toLowerCase());
}
