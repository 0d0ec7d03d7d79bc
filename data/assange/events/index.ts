import type { CaseEvent } from '../../casefile.js';
import { events as e2006 } from './2006-2011.js';
import { events as e2012 } from './2012-2016.js';
import { events as e2017 } from './2017-2018.js';
import { events as e2019 } from './2019-2020.js';
import { events as e2021 } from './2021-2022.js';
import { events as e2023 } from './2023-2026.js';

export const events: CaseEvent[] = [...e2006, ...e2012, ...e2017, ...e2019, ...e2021, ...e2023];
