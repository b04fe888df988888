import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { start } from './start';
import './ui/tokens.css';
import './ui/base.css';

const found = document.getElementById('root');
if (found === null) throw new Error('index.html: expected an element #root, got none');
const root = createRoot(found);

// `embed.html` is this page under a mark: a frame on somebody else's page.
if (document.documentElement.dataset.page === 'embed') {
  void import('./embed').then(({ openFrame }) => openFrame(root));
} else {
  root.render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
  start();
}
