// The widget is there before React takes the page over.
import 'bilateral-relations/drop-in';
import { hydrateRoot } from 'react-dom/client';
import { App } from './app.js';

hydrateRoot(document.getElementById('app')!, <App />);
