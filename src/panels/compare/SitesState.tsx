import { selectComparedSites, toggleComparedSite } from '../../state/compared';
import { useApp } from '../../state/store';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { SitesFailed } from '../sites/SitesFailed';
import { useText } from '../useText';
import styles from './Compare.module.css';

/** How far the compared sites are measured, and which of them there are not: named, left out, and taken out on a press. */
export function SitesState() {
  const { t, percent } = useText();
  const wanted = useApp(({ scenario }) => selectComparedSites(scenario));
  const { share, picture, problem } = useApp(({ session }) => session.sites);
  if (wanted.length === 0) return null;
  const gone = picture?.gone.filter((id) => wanted.includes(id)) ?? [];
  if (problem !== undefined) return <SitesFailed />;
  return (
    <div className={styles.state}>
      {picture === undefined && <Notice tone="info">{t('sites.measuring', { share: percent(share ?? 0) })}</Notice>}
      <span className="visually-hidden" role="status">
        {picture === undefined && t('sites.measuring', { share: percent(0) })}
      </span>
      {gone.map((id) => (
        <Notice
          key={id}
          tone="warn"
          action={
            <Button size="small" onClick={() => toggleComparedSite(id)}>
              {t('compare.takeOut', { name: id })}
            </Button>
          }
        >
          {t('compare.site.gone', { id })}
        </Notice>
      ))}
    </div>
  );
}
