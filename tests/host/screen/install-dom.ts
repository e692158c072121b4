// Puts Obsidian's additions on the window there is, if there is one, as the app does before plugins run.
import { installDom } from './dom';

if (typeof window !== 'undefined') installDom(window);
