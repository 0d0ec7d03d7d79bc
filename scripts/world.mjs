/**
 * `npm run world`: writes the outlines of the world's countries, from Natural Earth 1:50m, with as few points as still
 * look right. `node scripts/world.mjs --stdout` prints them instead.
 *
 * Natural Earth → named pieces → Equal Earth plane → shared borders → fewer points → whole numbers → four strings.
 * Countries follow ISO 3166-1. Where Natural Earth draws lines of control, borders follow ISO 3166-2 and the United
 * Nations. Land without a code of its own is drawn without a name.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { geoCentroid, geoEqualEarth, geoIdentity, geoPath } from 'd3-geo';
import { geoProject, geoStitch } from 'd3-geo-projection';
import iso from 'i18n-iso-countries';
import { feature, mergeArcs } from 'topojson-client';
import { topology } from 'topojson-server';
import { planarTriangleArea, presimplify, simplify } from 'topojson-simplify';

const require = createRequire(import.meta.url);
const atlas = (scale) => JSON.parse(readFileSync(require.resolve(`world-atlas/countries-${scale}.json`), 'utf8'));

/** The grid, in units of about 16 km. Cutting at 169° W, in the Bering Strait, breaks no mainland. */
const GRID = { WIDTH: 2200, HEIGHT: 966, SCALE: 406, TOP: 537, MERIDIAN: 11 };
const projection = geoEqualEarth()
  .rotate([-GRID.MERIDIAN, 0])
  .scale(GRID.SCALE)
  .translate([GRID.WIDTH / 2, GRID.TOP])
  .precision(0);

/** Bends that enclose less than this many square units (weighed by `emphasis`) are straightened. */
const DETAIL = 52;
/** A country with less area than this becomes a point. On a wide map this area is 2 or 3 px square. */
const SMALLEST_COUNTRY = 8;
/** A country's further islands, and enclosed foreign land, are drawn from this area on (weighed by `emphasis`). */
const SMALLEST_ISLAND = 24;

/** The share of its area that the largest part of a country keeps at least. */
const KEPT = 0.6;
/** Further parts from this area on keep at least this share of it. */
const LARGE_ISLAND = 35;
const KEPT_OF_ISLAND = 0.25;

/** Land without a code of its own. */
const NOBODY = 'ZZ';
/** The latitude of Morocco's southern border as the United Nations draw it; Natural Earth draws the berm. */
const WESTERN_SAHARA = 27.6614;

/** Marker positions for countries where the centroid of the largest ring is not where a reader looks for them. */
const ANCHORS = {
  CL: [-70.9, -30],
  GR: [22, 39.4],
  HR: [16.6, 45.6],
  KI: [173, 1.4],
  LA: [102.7, 19.8],
  MY: [102.3, 4],
  NO: [9.3, 61.2],
  PA: [-80.9, 8.5],
  VN: [108.2, 13.6],
};

/** @returns the country code of a polygon, also where Natural Earth counts overseas territory as part of a country */
function codeOf({ id, properties: { name } }, [lon, lat]) {
  switch (name) {
    case 'France':
      if (lon < -50) return lat < 8 ? 'GF' : lat < 15.2 ? 'MQ' : 'GP';
      return lon < 40 ? 'FR' : lat < -18 ? 'RE' : 'YT';
    case 'Norway':
      return lat > 72 || lon < 0 ? 'SJ' : 'NO';
    case 'Netherlands':
      return lon < -60 ? 'BQ' : 'NL';
    case 'New Zealand':
      return lat > -12 ? 'TK' : 'NZ';
    case 'Indian Ocean Ter.':
      return lon > 100 ? 'CX' : 'CC';
    case 'Russia': // Crimea: Ukraine in ISO 3166-2 and in UN General Assembly resolution 68/262
      return lon > 32 && lon < 36.7 && lat > 44 && lat < 46.3 ? 'UA' : 'RU';
    default:
      return id ? iso.numericToAlpha2(id) : NOBODY;
  }
}

const plane = geoPath();

const polygons = ({ type, coordinates }) =>
  (type === 'Polygon' ? [coordinates] : coordinates).map((rings) => ({ type: 'Polygon', coordinates: rings }));

/** @returns every polygon of the world on the sphere, with its country's code, without Antarctica */
function pieces() {
  const near = atlas('50m');
  const fine = atlas('10m');
  const countries = [
    ...feature(near, near.objects.countries).features.filter(({ id }) => id !== '010'),
    // The coarser edition leaves out two: Gibraltar and Tuvalu.
    ...feature(fine, fine.objects.countries).features.filter(({ id }) => id === '292' || id === '798'),
  ];
  const found = countries.flatMap((country) =>
    polygons(country.geometry).map((geometry) => ({ code: codeOf(country, geoCentroid(geometry)), geometry })),
  );
  return found.flatMap((piece) => {
    if (piece.code !== 'MA') return [piece];
    const between = (south, north) =>
      geoProject(
        piece.geometry,
        geoIdentity().clipExtent([
          [-20, south],
          [0, north],
        ]),
      );
    return [
      { code: 'MA', geometry: between(WESTERN_SAHARA, 40) },
      { code: 'EH', geometry: between(0, WESTERN_SAHARA) },
    ];
  });
}

/** @returns the pieces on the plane, one object for each country, each border shared by its two neighbours */
function countries() {
  const sphere = {
    type: 'FeatureCollection',
    features: pieces().map(({ code, geometry }) => ({ type: 'Feature', id: code, geometry })),
  };
  // Stitching joins Russia and Fiji, which Natural Earth cuts at 180°.
  const projected = geoProject(geoStitch(sphere), projection);
  const topo = topology(
    { pieces: { ...projected, features: projected.features.filter(({ geometry }) => geometry) } },
    1e5,
  );
  const { geometries } = topo.objects.pieces;
  const codes = [...new Set(geometries.map(({ id }) => id))].sort();
  topo.objects = {
    countries: {
      type: 'GeometryCollection',
      geometries: codes.map((id) => ({
        id,
        ...mergeArcs(
          topo,
          geometries.filter((piece) => piece.id === id),
        ),
      })),
    },
  };
  return topo;
}

/** @returns the weight of a bend: higher in Europe, which maps often show at a large scale, lower in the Arctic */
function emphasis(point) {
  const [lon, lat] = projection.invert(point);
  if (lon > -25 && lon < 36 && lat > 34 && lat < 71.5) return 4.5;
  return lat > 66 ? 0.4 : 1;
}

/** @returns Visvalingam's area, lower for spikes than for wide bends: as in Mapshaper, this looks better */
function weight([a, b, c]) {
  const [ax, ay, cx, cy] = [a[0] - b[0], a[1] - b[1], c[0] - b[0], c[1] - b[1]];
  const cosine = (ax * cx + ay * cy) / (Math.hypot(ax, ay) * Math.hypot(cx, cy) || 1);
  return planarTriangleArea([a, b, c]) * emphasis(b) * (1 - cosine / 2);
}

/** @returns the arc in whole numbers, without repeated points and points on the line between their neighbours */
function roundArc(arc) {
  const out = [];
  for (const point of arc) {
    const p = [Math.round(point[0]), Math.round(point[1])];
    while (out.length > 0) {
      const [o, q] = [out.at(-2), out.at(-1)];
      const same = q[0] === p[0] && q[1] === p[1];
      const straight =
        o &&
        (q[0] - o[0]) * (p[1] - q[1]) === (q[1] - o[1]) * (p[0] - q[0]) &&
        (q[0] - o[0]) * (p[0] - q[0]) + (q[1] - o[1]) * (p[1] - q[1]) >= 0;
      if (!same && !straight) break;
      out.pop();
    }
    out.push(p);
  }
  return out;
}

const side = (a, b, c) => Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
const crosses = (a, b, c, d) => side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;

/** @returns the indices of the arcs that cross another arc or themselves */
function tangled(arcs) {
  const segments = arcs
    .flatMap((arc, i) =>
      arc
        .slice(1)
        .map((b, j) => ({ i, a: arc[j], b, left: Math.min(arc[j][0], b[0]), right: Math.max(arc[j][0], b[0]) })),
    )
    .sort((s, t) => s.left - t.left);
  const found = new Set();
  segments.forEach((s, n) => {
    for (let m = n + 1; segments[m]?.left < s.right; m++) {
      const t = segments[m];
      if (crosses(s.a, s.b, t.a, t.b)) found.add(s.i).add(t.i);
    }
  });
  return found;
}

/** @returns the indices of the arcs of those parts of countries that have lost too much of their area */
function shrunken(before, after) {
  return before.objects.countries.geometries.flatMap((geometry, i) => {
    const areas = (topo, object) => polygons(feature(topo, object).geometry).map((polygon) => plane.area(polygon));
    const was = areas(before, geometry);
    const is = areas(after, after.objects.countries.geometries[i]);
    const most = Math.max(...was);
    return was.flatMap((area, n) => {
      const [least, kept] =
        area === most || geometry.id === NOBODY ? [SMALLEST_COUNTRY, KEPT] : [LARGE_ISLAND, KEPT_OF_ISLAND];
      return area < least || is[n] > area * kept ? [] : geometry.arcs[n][0].map((arc) => (arc < 0 ? ~arc : arc));
    });
  });
}

/** @returns the topology with fewer points; arcs that cross and countries that vanish get some points back */
function simplified(topo) {
  const weighed = presimplify(topo, weight);
  for (let tries = 0; tries < 40; tries++) {
    const arcs = simplify(weighed, DETAIL).arcs.map(roundArc);
    const few = { ...weighed, arcs };
    const bad = new Set([...tangled(arcs), ...shrunken(topo, few)]);
    if (bad.size === 0) return few;
    for (const i of bad) weighed.arcs[i].forEach((point) => (point[2] *= 1.5));
  }
  throw new Error('After 40 tries some outlines still cross or have vanished.');
}

const area = (ring) => plane.area({ type: 'Polygon', coordinates: [ring] });
const larger = (a, b) => plane.area(b) - plane.area(a);

/** @returns what is drawn of each country: its larger rings or one point, and a point for each of `ANCHORS` */
function drawn() {
  const whole = countries();
  const few = simplified(whole);
  const outlines = [];
  const points = new Map();
  whole.objects.countries.geometries.forEach((geometry, i) => {
    const code = geometry.id;
    const [first] = polygons(feature(whole, geometry).geometry).sort(larger);
    const visible = plane.area(first) >= SMALLEST_COUNTRY;
    const coordinates = polygons(feature(few, few.objects.countries.geometries[i]).geometry)
      .sort(larger)
      .filter((polygon, n) => {
        const at = polygon.coordinates[0][0];
        if (code === 'US' && at[0] > GRID.WIDTH / 2) return false; // the Aleutians beyond the cut
        if (plane.area(polygon) === 0) return false;
        return n === 0 || code === NOBODY ? visible : plane.area(polygon) * emphasis(at) >= SMALLEST_ISLAND;
      })
      .map((polygon) => polygon.coordinates.filter((ring, n) => n === 0 || area(ring) >= SMALLEST_ISLAND));
    if (coordinates.length > 0)
      outlines.push({ type: 'Feature', id: code, geometry: { type: 'MultiPolygon', coordinates } });
    if (ANCHORS[code]) points.set(code, projection(ANCHORS[code]).map(Math.round));
    else if (coordinates.length === 0) points.set(code, plane.centroid(first).map(Math.round));
  });
  const topo = topology({ countries: { type: 'FeatureCollection', features: outlines } });
  return { topo: { ...topo, arcs: topo.arcs.map(roundArc) }, points };
}

/** @returns one character for a number from -27 to 27 ('?' for 0); larger ones have '[' or '#' for each 28 before it */
function written(number) {
  const whole = Math.trunc(number / 28);
  return (whole < 0 ? '#' : '[').repeat(Math.abs(whole)) + String.fromCharCode(63 + (number % 28));
}

/**
 * Encodes the drawing as four strings; `src/map/outlines.ts` says how to read them. After each ring comes the one whose
 * start is nearest, because short distances take fewer bytes. Brotli compresses the distances between rings, the steps
 * eastward and the steps southward better apart than together.
 */
function encoded({ topo, points }) {
  const pointsOf = (i) => (i < 0 ? topo.arcs[~i].toReversed() : topo.arcs[i]);
  const uses = new Map();
  const todo = topo.objects.countries.geometries.flatMap(({ id, arcs }) => {
    const rings = arcs.flat();
    for (const i of rings.flat()) uses.set(i < 0 ? ~i : i, (uses.get(i < 0 ? ~i : i) ?? 0) + 1);
    return id === NOBODY ? rings.map((ring) => ({ id, rings: [ring] })) : { id, rings };
  });
  for (const [id, point] of points) {
    const country = todo.find((other) => other.id === id);
    if (country) country.rings.push({ point });
    else todo.push({ id, rings: [{ point }] });
  }

  let [pen, shapes, starts, east, south] = [[0, 0], '', '', '', ''];
  const away = ([x, y]) => Math.abs(x - pen[0]) + Math.abs(y - pen[1]);
  const nearest = (list, distance) => list.reduce((best, item) => (distance(item) < distance(best) ? item : best));

  /** @returns the ring as lists of points that start where it is nearest to the pen */
  function begun(ring) {
    if (ring.point) return [[ring.point]];
    const lists = ring.map(pointsOf);
    if (ring.length === 1 && uses.get(ring[0] < 0 ? ~ring[0] : ring[0]) === 1) {
      const loop = lists[0].slice(1); // an island may start anywhere
      const n = loop.indexOf(nearest(loop, away));
      return [[...loop.slice(n), ...loop.slice(0, n), loop[n]]];
    }
    const n = lists.indexOf(nearest(lists, ([start]) => away(start)));
    return [...lists.slice(n), ...lists.slice(0, n)];
  }

  const borders = new Map();
  function draw(arcs) {
    starts += written(arcs[0][0][0] - pen[0]) + written(arcs[0][0][1] - pen[1]);
    pen = arcs[0][0];
    let counts = '';
    const fresh = [];
    arcs.forEach((arc, n) => {
      const known = borders.get(String(arc[0]));
      if (arc.length > 1 && known && String(known.toReversed()) === String(arc)) {
        counts += written(-1);
        pen = arc.at(-1);
      } else if (arc.length > 1) {
        const steps = n === arcs.length - 1 ? arc.slice(1, -1) : arc.slice(1);
        counts += written(steps.length);
        for (const point of steps) {
          east += written(point[0] - pen[0]);
          south += written(point[1] - pen[1]);
          pen = point;
        }
        pen = arc.at(-1);
        fresh.push(arc);
      }
    });
    for (const arc of fresh) borders.set(String(arc.at(-1)), arc);
    return counts;
  }

  const start = (ring) => away(begun(ring)[0][0]);
  while (todo.length > 0) {
    const country = nearest(todo, ({ rings }) => Math.min(...rings.map(start)));
    todo.splice(todo.indexOf(country), 1);
    const drawings = [];
    while (country.rings.length > 0) {
      const ring = nearest(country.rings, start);
      country.rings.splice(country.rings.indexOf(ring), 1);
      drawings.push(draw(begun(ring)));
    }
    shapes += country.id.toLowerCase() + drawings.join(' ');
  }
  return { shapes, starts, east, south };
}

/** @returns the text of `outlines.ts` */
export function generate() {
  const { version } = require('world-atlas/package.json');
  const { shapes, starts, east, south } = encoded(drawn());
  return `/**
 * Generated by \`node scripts/world.mjs\`: do not edit.
 *
 * Outlines of the world's countries, in the Equal Earth projection, simplified. Made from Natural
 * Earth 1:50m, version 4.1.0 (public domain, naturalearthdata.com), by way of world-atlas ${version}.
 * \`src/map/outlines.ts\` reads them.
 */

/** The grid: its size, the units to a radian, where the equator lies, and the middle meridian. */
${Object.entries(GRID)
  .map(([name, value]) => `export const ${name} = ${value};`)
  .join('\n')}

/** Each country's code and, ring by ring, how many steps each stretch of its outline has. */
export const SHAPES =
  "${shapes}";

/** The way from the start of each ring to that of the next: eastward and southward in turn. */
export const STARTS =
  "${starts}";

/** The steps, as units eastward. */
export const EAST =
  "${east}";

/** The same steps, as units southward. */
export const SOUTH =
  "${south}";
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--stdout')) process.stdout.write(generate());
  else writeFileSync(new URL('../data/world/outlines.ts', import.meta.url), generate());
}
