import type { Region } from '../../model/region';
import { Section } from '../../ui/Section';
import { programmesOf } from '../../views/programmes';
import { ExtraGate } from '../evidence/ExtraGate';
import { useText } from '../useText';
import { CampusList } from './CampusList';
import { ProgrammeList } from './ProgrammeList';

/** Programmes of the region, then those of its whole country. */
export function ProgrammesTab({ region }: { readonly region: Region }) {
  const { t, language } = useText();
  const country = t(`country.${region.country}`);
  return (
    <ExtraGate name="programmes" lines={10}>
      {(programmes) => {
        const groups = programmesOf(programmes, region);
        return (
          <>
            <Section title={region.names[language]} aux={groups.own.length}>
              {groups.own.length === 0 && <p>{t('dossier.programmes.none')}</p>}
              <ProgrammeList programmes={groups.own} full />
            </Section>
            <CampusList region={region} />
            <Section title={t('dossier.programmes.country', { country })} aux={groups.country.length}>
              <ProgrammeList programmes={groups.country} full />
            </Section>
          </>
        );
      }}
    </ExtraGate>
  );
}
