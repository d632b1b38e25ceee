import type { Metadata } from 'next';
import { forbidden } from 'next/navigation';
import { Form } from '#components/form/form.tsx';
import { SaveBar, Submit } from '#components/form/submit.tsx';
import { AreaFields, AreasWaiting } from '#components/hiding/area-fields.tsx';
import { SettingFacts } from '#components/hiding/setting-facts.tsx';
import { SettingFields } from '#components/hiding/setting-fields.tsx';
import { Section } from '#components/ui/section.tsx';
import { WorkPage } from '#components/work/work-page.tsx';
import { workPaths } from '#components/work/work-paths.ts';
import { listOwnMunicipalities, type MunicipalitySetting } from '#db/working/queries/municipality-setting.ts';
import { monthOfChange } from '#domain/redivide.ts';
import { type Words, words } from '#words/words.ts';
import { newKey } from '../../do-verb.ts';
import { signedIn } from '../../signed-in.ts';
import { workingStore } from '../../stores.ts';
import { momentDay, timeWords } from '../moment.ts';
import { arrange, change } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: words((await signedIn()).person.language).t('hiding.decide.title') };
}

/** How a municipality publishes: its publisher decides, within what can't point at a person. */
export default async function SettingsPage() {
  const me = await signedIn();
  const w = words(me.person.language);
  const now = new Date();
  const all = listOwnMunicipalities(workingStore().read, me, now);
  if (all.length === 0) forbidden();
  return (
    <WorkPage
      words={w}
      memberships={me.memberships}
      path={workPaths.settings}
      title={w.t('hiding.decide.title')}
      lead={w.t('hiding.decide.lead', { municipality: w.list(all.map(({ name }) => name)) })}
    >
      {all.map((one) => (
        <Municipality key={one.id} words={w} municipality={one} now={now} />
      ))}
    </WorkPage>
  );
}

function Municipality({ words: w, municipality, now }: { words: Words; municipality: MunicipalitySetting; now: Date }) {
  const { t } = w;
  const { id, name, version, setting, later, areas, laterAreas, areasVersion } = municipality;
  return (
    <>
      <Section id={`installning-${id}`} title={name}>
        {later && (
          <div className="measure">
            <p>{t('hiding.decide.waits', { when: `${momentDay(w, later.from)} ${timeWords(w, later.from)}` })}</p>
            <SettingFacts words={w} setting={later.setting} areas={areas.map((one) => one.name)} />
          </div>
        )}
        <Form action={change} idempotencyKey={newKey()}>
          <input type="hidden" name="municipality" value={id} />
          <input type="hidden" name="version" value={version} />
          <SettingFields words={w} setting={setting} />
          <SaveBar note={t('hiding.decide.note')}>
            <Submit sending={t('work.form.sending')}>{t('hiding.decide.submit')}</Submit>
          </SaveBar>
        </Form>
      </Section>
      <Section id={`omraden-${id}`} title={t('hiding.decide.areas')}>
        <p className="measure">{t('hiding.decide.areasLead')}</p>
        {laterAreas && <AreasWaiting words={w} areas={areas} later={laterAreas} />}
        <Form action={arrange} idempotencyKey={newKey()} scope="omraden">
          <input type="hidden" name="municipality" value={id} />
          <input type="hidden" name="version" value={areasVersion} />
          <AreaFields words={w} areas={(laterAreas ?? municipality).areas} from={monthOfChange(now)} />
          <p>
            <Submit sending={t('work.form.sending')} quiet>
              {t('hiding.decide.areasSubmit')}
            </Submit>
          </p>
        </Form>
      </Section>
    </>
  );
}
