import about from './en/about.json' with { type: 'json' };
import account from './en/account.json' with { type: 'json' };
import assess from './en/assess.json' with { type: 'json' };
import chart from './en/chart.json' with { type: 'json' };
import commitment from './en/commitment.json' with { type: 'json' };
import data from './en/data.json' with { type: 'json' };
import date from './en/date.json' with { type: 'json' };
import deviation from './en/deviation.json' with { type: 'json' };
import dialogue from './en/dialogue.json' with { type: 'json' };
import draft from './en/draft.json' with { type: 'json' };
import drawing from './en/drawing.json' with { type: 'json' };
import fault from './en/fault.json' with { type: 'json' };
import hiding from './en/hiding.json' with { type: 'json' };
import history from './en/history.json' with { type: 'json' };
import importing from './en/import.json' with { type: 'json' };
import log from './en/log.json' with { type: 'json' };
import past from './en/past.json' with { type: 'json' };
import picture from './en/picture.json' with { type: 'json' };
import place from './en/place.json' with { type: 'json' };
import plan from './en/plan.json' with { type: 'json' };
import pledge from './en/pledge.json' with { type: 'json' };
import question from './en/question.json' with { type: 'json' };
import refusal from './en/refusal.json' with { type: 'json' };
import report from './en/report.json' with { type: 'json' };
import revision from './en/revision.json' with { type: 'json' };
import round from './en/round.json' with { type: 'json' };
import sentence from './en/sentence.json' with { type: 'json' };
import site from './en/site.json' with { type: 'json' };
import status from './en/status.json' with { type: 'json' };
import todo from './en/todo.json' with { type: 'json' };
import unit from './en/unit.json' with { type: 'json' };
import when from './en/when.json' with { type: 'json' };
import work from './en/work.json' with { type: 'json' };

export default {
  assess,
  account,
  site,
  date,
  status,
  sentence,
  chart,
  commitment,
  picture,
  place,
  plan,
  pledge,
  deviation,
  dialogue,
  history,
  hiding,
  data,
  unit,
  about,
  drawing,
  fault,
  import: importing,
  refusal,
  when,
  work,
  todo,
  past,
  log,
  draft,
  revision,
  round,
  question,
  report,
};
