/** Kinds of commitments that are about being somewhere for a while: what is done for them has a from and a to. */
const presenceKinds = ['policePresence', 'footPatrol', 'nightWalk', 'adultsOut'];
const presenceUnits = /^(pass|timmar|minuter|kvällar)$/;

/** Whether what is done for a commitment takes from–to: by its kind, or because passes, hours or minutes are counted. */
export function takesHours({ kind, measures }: { kind: string; measures: { type: string; unit: string | null }[] }): boolean {
  return presenceKinds.includes(kind) || measures.some(({ type, unit }) => type === 'hours' || presenceUnits.test(unit ?? ''));
}
