/**
 * A prepared statement per connection: built at first use, kept as long as the connection lives.
 * `const pledgeBySlug = statement((store: PublicStore) => store.select()….prepare())`, then `pledgeBySlug(store).get({…})`.
 */
export function statement<Store extends object, Prepared>(build: (store: Store) => Prepared): (store: Store) => Prepared {
  const known = new WeakMap<Store, Prepared>();
  return (store) => {
    const prepared = known.get(store) ?? build(store);
    known.set(store, prepared);
    return prepared;
  };
}
