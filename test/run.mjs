/**
 * `npm test`: every check in turn, and one line at the end. To run less:
 * `npm test -- --only=lint,browser --files=test/elements/*.test.ts`
 */
import { spawn } from 'node:child_process';
import { glob, readdir } from 'node:fs/promises';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
