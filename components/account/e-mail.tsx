/** An e-mail address that breaks after its @ where the line is too short, before it breaks anywhere else. */
export function EMail({ address }: { address: string }) {
  const at = address.indexOf('@') + 1;
  return (
    <>
      {address.slice(0, at)}
      <wbr />
      {address.slice(at)}
    </>
  );
}
