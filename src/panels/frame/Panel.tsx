import { Component, type ReactNode, Suspense } from 'react';
import { useText } from '../useText';
import css from './Faults.module.css';

interface PanelProps {
  readonly children: ReactNode;
  /** Says nothing in its own place: a notice tells of the missing part. */
  readonly isQuiet?: boolean;
  /** Says it over the page: for parts that have no place of their own. */
  readonly isOver?: boolean;
}

/** A panel of its own chunk: nothing while it comes, a word and a reload when it can not. The rest of the page stays. */
export function Panel({ children, isQuiet = false, isOver = false }: PanelProps) {
  return (
    <PanelBoundary isQuiet={isQuiet} isOver={isOver}>
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
    return this.props.isQuiet ? null : <Broken isOver={this.props.isOver} />;
  }
}

function Broken({ isOver }: { readonly isOver: boolean }) {
  const text = useText();
  return (
    <div className={isOver ? css.faults : css.panel} role="alert">
      <p>{text.t('fault.code')}</p>
      <button type="button" className={css.retry} onClick={() => window.location.reload()}>
        {text.t('map.reload')}
      </button>
    </div>
  );
}
