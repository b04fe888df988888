import { CURRENCIES, type Currency } from '../../model/units';
import { useApp } from '../../state/store';
import { RATES, type Rate } from '../../text/convert';
import { Segments } from '../../ui/Segments';
import { rateWords } from '../evidence/rateWords';
import { PlainSource } from '../evidence/SourceLink';
import { useSources } from '../evidence/useSources';
import { useText } from '../useText';
import css from './Settings.module.css';

interface MoneySectionProps {
  readonly onChange: (currency: 'published' | Currency) => void;
}

/** Which money amounts are shown in, with the dated rates and their sources. */
export function MoneySection({ onChange }: MoneySectionProps) {
  const { t } = useText();
  const money = useApp(({ session }) => session.units.money);
  const options = [
    { value: 'published' as const, label: t('settings.money.published') },
    ...CURRENCIES.map((value) => ({ value, label: value })),
  ];
  return (
    <section className={css.part} aria-labelledby="settings-money">
      <h3 id="settings-money" className={css.name}>
        {t('settings.money')}
      </h3>
      <Segments label={t('settings.money')} options={options} value={money} onChange={onChange} />
      <p className={css.note}>{t('settings.money.note')}</p>
      <ul className={css.rates}>
        {Object.values(RATES).map((rate) => (
          <RateLine key={rate.currency} rate={rate} />
        ))}
      </ul>
    </section>
  );
}

function RateLine({ rate }: { readonly rate: Rate }) {
  const text = useText();
  const sources = useSources();
  const source = sources && [...sources.values()].find(({ id }) => id === rate.source);
  const words = rateWords(rate, text);
  return (
    <li>
      {words} {source && <PlainSource label={words} sourceId={source.id} />}
    </li>
  );
}
