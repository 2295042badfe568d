import { createRoot } from 'react-dom/client';
import { setLanguage } from '../ui/i18n.ts';
import { App } from './App.tsx';
import { takeImport } from './importFragment.ts';
import { openImport } from './imports.ts';
import { takeLaunchKey } from './launchKey.ts';
import { makeWorkbench } from './makeWorkbench.ts';
import { initialLanguage, paintScheme } from './settings.ts';

paintScheme(document.documentElement);
const brought = takeImport({ location, history });
if (brought !== null) openImport(brought);
const key = takeLaunchKey({ location, history, storage: sessionStorage });
await setLanguage(initialLanguage(localStorage, navigator.languages));
const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
const made = key === null ? null : await makeWorkbench(key);
createRoot(root).render(<App made={made} />);
