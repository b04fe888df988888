import { Component, type ReactNode, Suspense } from 'react';
import { useText } from '../useText';
import css from './Faults.module.css';

/** A panel of its own chunk: nothing while it comes, a word and a reload when it can not. The rest of the page stays. */
export function Panel({ children }: { readonly children: ReactNode }) {
  return (
    <PanelBoundary>
      <Suspense fallback={null}>{children}</Suspense>
    </PanelBoundary>
  );
}

class PanelBoundary extends Component<{ readonly children: ReactNode }, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError(): { readonly isBroken: boolean } {
    return { isBroken: true };
  }

  override render(): ReactNode {
    return this.state.isBroken ? <Broken /> : this.props.children;
  }
}

function Broken() {
  const text = useText();
  return (
    <div className={css.panel} role="alert">
      <p>{text.t('fault.code')}</p>
      <button type="button" className={css.retry} onClick={() => window.location.reload()}>
        {text.t('map.reload')}
      </button>
    </div>
  );
}
