import type { Formula } from '../../model/own';
import type { Indicator } from '../../model/region';
import { formulaText } from '../../scoring/own/formula';
import { useText } from '../useText';

/** A formula in the reader's language; `indicators` is the catalogue. */
export function useFormulaWords(indicators: readonly Indicator[]): (formula: Formula) => string {
  const { t, language } = useText();
  const per = { head: t('own.per.head'), area: t('own.per.area') };
  return (formula) => formulaText(formula, (id) => indicators.find((one) => one.id === id)?.names[language] ?? id, per);
}
