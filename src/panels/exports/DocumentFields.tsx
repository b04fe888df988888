import { X } from 'lucide-react';
import { DOCUMENTS, EXPORT_LAYERS, type ExportLayer } from '../../exports/order';
import { MOST_COMPARED } from '../../exports/report/limits';
import { COUNTRIES } from '../../model/geo';
import { useApp } from '../../state/store';
import type { MessageKey } from '../../text/messages/en';
import { Button } from '../../ui/Button';
import { Select } from '../../ui/Select';
import { siteName } from '../../views/siteName';
import { useText } from '../useText';
import css from './Documents.module.css';
import type { Draft } from './draft';

interface FieldsProps {
  readonly draft: Draft;
  readonly onChange: (part: Partial<Draft>) => void;
}

const LAYER_NAMES: Readonly<Record<ExportLayer, MessageKey>> = {
  ranking: 'documents.kind.ranking',
  crossings: 'tables.kind.crossings',
  projects: 'tables.kind.projects',
  gateways: 'tables.kind.gateways',
  parks: 'tables.kind.parks',
  resources: 'tables.kind.resources',
  links: 'tables.kind.links',
};

/** Which document, and of what. */
export function DocumentFields({ draft, onChange }: FieldsProps) {
  const { t } = useText();
  return (
    <div className={css.two}>
      <Select
        label={t('documents.which')}
        options={DOCUMENTS.map((value) => ({ value, label: t(`documents.kind.${value}`) }))}
        value={draft.document}
        onChange={(document) => onChange({ document })}
      />
      {draft.document === 'region' && <RegionSelect draft={draft} onChange={onChange} />}
      {draft.document === 'crossing' && <CrossingSelect draft={draft} onChange={onChange} />}
      {draft.document === 'comparison' && <ComparedFields draft={draft} onChange={onChange} />}
    </div>
  );
}

/** What the slides are of: the whole study, or the story in its scenes. */
export function SlidesField({ draft, onChange }: FieldsProps) {
  const { t } = useText();
  return (
    <Select
      label={t('documents.which')}
      options={[
        { value: 'full', label: t('documents.slides.study') },
        { value: 'story', label: t('documents.kind.story') },
      ]}
      value={draft.document === 'story' ? 'story' : 'full'}
      onChange={(value) => onChange({ document: value === 'story' ? 'story' : 'full' })}
    />
  );
}

/** Which table or layer. */
export function LayerField({ draft, onChange }: FieldsProps) {
  const { t } = useText();
  return (
    <Select
      label={t('documents.layer')}
      options={EXPORT_LAYERS.map((value) => ({ value, label: t(LAYER_NAMES[value]) }))}
      value={draft.layer}
      onChange={(layer) => onChange({ layer })}
    />
  );
}

/** Regions under their countries, by name. */
function useRegionOptions() {
  const { t, language, locale } = useText();
  const regions = useApp(({ atlas }) => atlas.regions);
  return COUNTRIES.flatMap((country) =>
    regions
      .filter((region) => region.country === country)
      .map(({ id, names }) => ({ value: id, label: names[language], group: t(`country.${country}`) }))
      .toSorted((a, b) => a.label.localeCompare(b.label, locale)),
  );
}

function RegionSelect({ draft, onChange }: FieldsProps) {
  const { t } = useText();
  const options = useRegionOptions();
  const [first] = options;
  const value = draft.regionId ?? first?.value;
  if (value === undefined) return null;
  return (
    <Select
      label={t('documents.region')}
      options={options}
      value={value}
      onChange={(regionId) => onChange({ regionId })}
    />
  );
}

function CrossingSelect({ draft, onChange }: FieldsProps) {
  const { t, locale } = useText();
  const crossings = useApp(({ atlas }) => atlas.crossings);
  const options = (['US-MX', 'US-CA'] as const).flatMap((border) =>
    crossings
      .filter((crossing) => crossing.border === border)
      .map(({ id, name }) => ({ value: id, label: name, group: t(`dossier.border.${border}`) }))
      .toSorted((a, b) => a.label.localeCompare(b.label, locale)),
  );
  const [first] = options;
  const value = draft.crossingId ?? first?.value;
  if (value === undefined) return null;
  return (
    <Select
      label={t('documents.crossing')}
      options={options}
      value={value}
      onChange={(crossingId) => onChange({ crossingId })}
    />
  );
}

interface Chip {
  readonly id: string;
  readonly label: string;
  readonly onRemove: () => void;
}

/** The regions and sites of a comparison, each with a button that takes it out; sites are added in the view to compare. */
function ComparedFields({ draft, onChange }: FieldsProps) {
  const { t } = useText();
  const { compared, sites } = draft;
  const options = useRegionOptions();
  const siteLabel = useSiteLabel();
  const others = options.filter(({ value }) => !compared.includes(value));
  const chips: readonly Chip[] = [
    ...compared.map((id) => ({
      id,
      label: options.find(({ value }) => value === id)?.label ?? id,
      onRemove: () => onChange({ compared: compared.filter((other) => other !== id) }),
    })),
    ...sites.map((id) => ({
      id,
      label: siteLabel(id),
      onRemove: () => onChange({ sites: sites.filter((other) => other !== id) }),
    })),
  ];
  return (
    <div className={css.part}>
      <p className={css.name}>{t('documents.regions')}</p>
      <ul className={css.chips}>
        {chips.map(({ id, label, onRemove }) => (
          <li key={id}>
            <Button
              size="small"
              icon={<X aria-hidden />}
              aria-label={t('documents.regions.remove', { name: label })}
              onClick={onRemove}
            >
              {label}
            </Button>
          </li>
        ))}
      </ul>
      {chips.length < MOST_COMPARED && (
        <Select<string>
          label={t('documents.regions.add')}
          hideLabel
          options={[{ value: '', label: t('documents.regions.add') }, ...others]}
          value=""
          onChange={(added) => {
            const option = others.find(({ value }) => value === added);
            if (option !== undefined) onChange({ compared: [...compared, option.value] });
          }}
        />
      )}
    </div>
  );
}

/** A site by its name once it is measured, till then by its id. */
function useSiteLabel(): (id: string) => string {
  const text = useText();
  const rows = useApp(({ session }) => session.sites.picture?.compared);
  return (id) => {
    const row = rows?.find((one) => one.id === id);
    return row === undefined ? id : siteName(row, text);
  };
}
