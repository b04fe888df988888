import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { start } from './start';
import './ui/tokens.css';
import './ui/base.css';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html: expected an element #root, got none');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
start();
