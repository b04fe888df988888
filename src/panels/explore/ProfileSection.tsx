import type { Language } from '../../model/geo';
import type { ProjectProfile } from '../../model/scenario';
import { PROFILE_EFFECTS, type ProfileEffect, REFERENCE_PLANT } from '../../scoring/profile';
import { change } from '../../state/actions';
import { useApp } from '../../state/store';
import type { MessageKey } from '../../text/messages/en';
import { Disclosure } from '../../ui/Disclosure';
import { NumberField } from '../../ui/NumberField';
import { useText } from '../useText';
import { FabPicker } from './FabPicker';
import styles from './Fields.module.css';

type NumberPart = keyof typeof REFERENCE_PLANT;

interface PartField {
  readonly part: NumberPart;
  readonly label: MessageKey;
  readonly unit: MessageKey;
  readonly max: number;
  readonly step: number;
}

const FIELDS: readonly PartField[] = [
  { part: 'headcount', label: 'explore.profile.headcount', unit: 'explore.unit.people', max: 100_000, step: 100 },
  { part: 'floorAreaM2', label: 'explore.profile.floorArea', unit: 'explore.unit.m2', max: 1_000_000, step: 1000 },
  { part: 'powerMw', label: 'explore.profile.power', unit: 'explore.unit.mw', max: 2000, step: 1 },
  { part: 'waterM3Day', label: 'explore.profile.water', unit: 'explore.unit.m3Day', max: 100_000, step: 100 },
  { part: 'trucksDay', label: 'explore.profile.trucks', unit: 'explore.unit.aDay', max: 2000, step: 1 },
];

/** The plant that is looking for a place; each part says what it moves in the score. */
export function ProfileSection() {
  const { t } = useText();
  const profile = useApp(({ scenario }) => scenario.profile);
  const sentence = useEffectSentence();
  const set = (part: Partial<ProjectProfile>): void =>
    change('undo.profile', (scenario) => ({ profile: { ...scenario.profile, ...part } }));
  return (
    <Disclosure
      title={t('explore.profile.title')}
      summary={isReference(profile) ? t('explore.profile.default') : t('explore.profile.own')}
    >
      <p className={styles.lead}>{t('explore.profile.lead')}</p>
      {FIELDS.map(({ part, label, unit, max, step }) => (
        <NumberField
          key={part}
          label={t(label)}
          unit={t(unit)}
          value={profile[part]}
          min={0}
          max={max}
          step={step}
          note={sentence(part)}
          resetLabel={t('explore.resetOf', { name: t(label) })}
          onReset={profile[part] === REFERENCE_PLANT[part] ? undefined : () => set({ [part]: REFERENCE_PLANT[part] })}
          onChange={(value) => set({ [part]: value })}
        />
      ))}
      <FabPicker chosen={profile.fabs} note={sentence('fabs')} onChange={(fabs) => set({ fabs })} />
    </Disclosure>
  );
}

function isReference(profile: ProjectProfile): boolean {
  return profile.fabs.length === 0 && FIELDS.every(({ part }) => profile[part] === REFERENCE_PLANT[part]);
}

/** The reason of an effect and the criteria it moves, in the language of the page. */
function useEffectSentence(): (part: keyof ProjectProfile) => string {
  const { t, language, locale } = useText();
  const criteria = useApp(({ atlas }) => atlas.criteria);
  return (part) => {
    const effect = PROFILE_EFFECTS.find((candidate) => candidate.part === part);
    if (effect === undefined) return '';
    const reason = effect.reason[language];
    if (effect.moves === 'none') return t('explore.profile.none', { reason });
    const names = namesOf(effect, criteria, language);
    const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
    return t('explore.profile.moves', { reason, list });
  };
}

function namesOf(
  { criteria: ids }: ProfileEffect,
  criteria: readonly { readonly id: string; readonly names: Readonly<Record<Language, string>> }[],
  language: Language,
): readonly string[] {
  return criteria.filter(({ id }) => ids.includes(id)).map(({ names }) => names[language]);
}
