import { type Actor, actorsOf, type MemberRole, type Who } from './actor.ts';

/**
 * How the acting membership's organisation stands to what the action is about:
 * - `own`: it owns the commitment (of a joint one: each party its own part), is a party of the pledge, or is the organisation itself
 * - `party`: the object belongs to the other party of a pledge of its own
 * - `foreign`: neither
 */
export const relations = ['own', 'party', 'foreign'] as const;
export type Relation = (typeof relations)[number];

type Row = Partial<Record<MemberRole | 'public', readonly Relation[]>>;

const any: readonly Relation[] = relations;
const own: readonly Relation[] = ['own'];
const pledge: readonly Relation[] = ['own', 'party'];

/**
 * Who may do what, as data: for each action the relations in which a role may do it. What isn't here is refused. A
 * "never" is the absence of a cell: nobody reads the other party's planned activities or exact small counts, no admin and no council member changes
 * a figure.
 */
export const permissions = {
  'published.read': { public: any, council: any, coordinator: any, publisher: any, admin: any },
  'draft.read': { coordinator: pledge, publisher: pledge },
  'exact.read': { coordinator: own, publisher: own },
  'review.read': { council: own, coordinator: pledge, publisher: pledge },
  'history.read': { coordinator: own, publisher: own, admin: own },
  'securityLog.read': { admin: own },

  'pledge.draft': { coordinator: own },
  'pledge.describe': { coordinator: own },
  'focusArea.draft': { coordinator: own },
  'commitment.draft': { coordinator: own },
  'commitment.edit': { coordinator: own },
  'commitment.move': { coordinator: own },
  'commitment.drop': { coordinator: own },
  'commitment.resume': { coordinator: own },
  'commitment.remove': { coordinator: own },
  'commitment.relate': { coordinator: own },
  'commitment.leaveOut': { coordinator: own },
  'pledge.submit': { coordinator: own },
  'pledge.revise': { coordinator: own, publisher: own },
  'pledge.approve': { publisher: own },
  'pledge.decline': { publisher: own },
  'followUp.approve': { publisher: own },

  'activity.log': { coordinator: own },
  'activity.plan': { coordinator: own },
  'activity.complete': { coordinator: own },
  'activity.cancel': { coordinator: own },
  'activity.correct': { coordinator: own },
  'activity.withdraw': { coordinator: own },
  'figure.report': { coordinator: own },
  'figure.correct': { coordinator: own },
  'silence.tell': { coordinator: own },
  'silence.takeBack': { coordinator: own, publisher: own },
  'dialogue.log': { coordinator: own },
  'dialogue.open': { coordinator: own },
  'dialogue.describe': { coordinator: own },
  'dialogue.compile': { coordinator: own },
  'feedback.tell': { coordinator: own },
  'conversation.count': { coordinator: own },
  'conversation.takeBack': { coordinator: own },
  'concern.note': { coordinator: own },
  'concern.describe': { coordinator: own },
  'concern.answer': { coordinator: own },

  'planRow.report': { coordinator: own },
  'planRow.serve': { coordinator: own },
  'picture.write': { coordinator: own },
  'picture.correct': { coordinator: own },
  'picture.cite': { coordinator: own },

  'commitment.assess': { coordinator: own },
  'assessment.propose': { coordinator: own },
  'assessment.approve': { publisher: own },
  'assessment.decline': { publisher: own },
  'assessment.disagree': { coordinator: own, publisher: own },

  'document.import': { coordinator: own },
  'class.tighten': { coordinator: own, publisher: own },
  'class.ease': { publisher: own },
  'easing.withdraw': { coordinator: own, publisher: own },
  'takedown.make': { coordinator: own, publisher: own, admin: own },
  'takedown.lift': { publisher: own },
  'correction.publish': { publisher: own },
  'settings.change': { publisher: own },
  'areas.change': { publisher: own },
  'text.decide': { coordinator: own, publisher: own },

  'question.ask': { council: own },
  'report.markRead': { council: own },
  'report.make': { coordinator: own },
  'report.write': { coordinator: own },
  'report.freeze': { coordinator: own },
  'decision.record': { coordinator: own },
  'decision.withdraw': { coordinator: own },
  'question.answer': { coordinator: own, publisher: own },
  'question.release': { publisher: own },

  'person.invite': { admin: own },
  'invitation.withdraw': { admin: own },
  'person.disable': { admin: own },
  'person.enable': { admin: own },
  'membership.end': { admin: own },
  'session.end': { admin: own },
  'secondFactor.reset': { admin: own },
} as const satisfies Record<string, Row>;

export type Action = keyof typeof permissions;
export const actions = Object.keys(permissions) as Action[];

/** Whether a role may do something to an object that its organisation stands so to. */
export function isPermitted(action: Action, role: Actor['role'], relation: Relation): boolean {
  const row: Row = permissions[action];
  return role !== 'operator' && (row[role]?.includes(relation) ?? false);
}

/** The first of a person's capacities in which the action is allowed, or null. `relationOf` says how an organisation stands to the object. */
export function permittedActor(who: Who, action: Action, relationOf: (organisation: string | null) => Relation): Actor | null {
  return actorsOf(who).find(({ role, organisation }) => isPermitted(action, role, relationOf(organisation))) ?? null;
}
