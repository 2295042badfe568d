import { createContext } from 'react';
import { browserStorage, createLayoutStore } from './layout.ts';

/** How the inspector is unfolded; one for the page. Tests provide their own. */
export const LayoutContext = createContext(createLayoutStore(browserStorage()));
