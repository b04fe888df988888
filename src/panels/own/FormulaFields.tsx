import type { Extras } from '../../model/atlas';
import type { IndicatorId } from '../../model/ids';
import { isPair } from '../../model/own';
import { Select } from '../../ui/Select';
import { useText } from '../useText';
import { type Draft, formulaOf, OPS } from './draft';

interface FormulaFieldsProps {
  readonly draft: Draft;
  readonly catalogue: Extras['indicators'];
  readonly onChange: (part: Partial<Draft>) => void;
}

/** The formula and the indicators it reads. Another formula proposes goalposts anew. */
export function FormulaFields({ draft, catalogue, onChange }: FormulaFieldsProps) {
  const { t, language, locale } = useText();
  const options = catalogue.indicators
    .map(({ id, names, theme }) => ({ value: id, label: names[language], group: t(`dossier.indicatorTheme.${theme}`) }))
    .sort((a, b) => a.group.localeCompare(b.group, locale) || a.label.localeCompare(b.label, locale));
  const hasTwo = isPair(formulaOf(draft));
  const pick = (label: string, value: IndicatorId, put: (id: IndicatorId) => Partial<Draft>) => (
    <Select
      label={label}
      options={options}
      value={value}
      onChange={(id) => onChange({ ...put(id), posts: undefined })}
    />
  );
  return (
    <>
      <Select
        label={t('own.op')}
        options={OPS.map((op) => ({ value: op, label: t(`own.op.${op}`) }))}
        value={draft.op}
        onChange={(op) => onChange({ op, posts: undefined })}
      />
      {pick(t(hasTwo ? 'own.left' : 'own.only'), draft.left, (left) => ({ left }))}
      {hasTwo && pick(t('own.right'), draft.right, (right) => ({ right }))}
    </>
  );
}
