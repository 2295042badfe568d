import { createContext } from 'react';
import type { Editor } from './useEditor.ts';

/** For what lies in the graph, which is not drawn anew with each change of the editor. */
export const EditorContext = createContext<Editor | null>(null);
