import { notFound } from 'next/navigation';

/** An address that leads nowhere is answered as what one may not know of. */
export default function Nowhere() {
  notFound();
}
