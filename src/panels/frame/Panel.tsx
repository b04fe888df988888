import { Component, type ReactNode, Suspense } from 'react';
import { useText } from '../useText';
import css from './Faults.module.css';

interface PanelProps {
  readonly children: ReactNode;
  /** Says nothing in its own place: a notice tells of the missing part. */
  readonly isQuiet?: boolean;
}

/** A panel of its own chunk: nothing while it comes, a word and a reload when it can not. The rest of the page stays. */
export function Panel({ children, isQuiet = false }: PanelProps) {
  return (
    <PanelBoundary isQuiet={isQuiet}>
      <Suspense fallback={null}>{children}</Suspense>
    </PanelBoundary>
  );
}

class PanelBoundary extends Component<Required<PanelProps>, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError(): { readonly isBroken: boolean } {
    return { isBroken: true };
  }

  override render(): ReactNode {
    if (!this.state.isBroken) return this.props.children;
    return this.props.isQuiet ? null : <Broken />;
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
