type Kept = Record<string, unknown> & { uid?: string; userCode?: string; grantId?: string; consumed?: number };

/** What an issuer of a journey remembers, as long as the journey lasts: oidc-provider's storage, one to each kind of thing. */
export function newMemory() {
  const kept = new Map<string, Kept>();
  return class {
    readonly #kind: string;

    constructor(kind: string) {
      this.#kind = kind;
    }

    async upsert(id: string, payload: Kept): Promise<void> {
      kept.set(`${this.#kind} ${id}`, payload);
    }

    async find(id: string): Promise<Kept | undefined> {
      return kept.get(`${this.#kind} ${id}`);
    }

    async findByUid(uid: string): Promise<Kept | undefined> {
      return [...kept].find(([key, one]) => key.startsWith(`${this.#kind} `) && one.uid === uid)?.[1];
    }

    async findByUserCode(userCode: string): Promise<Kept | undefined> {
      return [...kept.values()].find((one) => one.userCode === userCode);
    }

    async consume(id: string): Promise<void> {
      const one = await this.find(id);
      if (one) one.consumed = Math.floor(Date.now() / 1000);
    }

    async destroy(id: string): Promise<void> {
      kept.delete(`${this.#kind} ${id}`);
    }

    async revokeByGrantId(grantId: string): Promise<void> {
      for (const [key, one] of kept) if (one.grantId === grantId) kept.delete(key);
    }
  };
}
