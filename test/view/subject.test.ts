import { expect } from '@open-wc/testing';
import { locatedSubject, placeOf } from '../../src/view/subject.js';
import { viewOf } from '../../src/view/view.js';
import { day } from '../fixtures/build.js';
import { small } from '../fixtures/small.js';

describe('locatedSubject', () => {
  it('is undefined before the first event that says where the subject is', () => {
    expect(locatedSubject(viewOf(small, day('2001-05-31')))).to.equal(undefined);
  });
  it('has the subject’s name, the current period and its place', () => {
    const view = viewOf(small, day('2001-07-01'));
    const located = locatedSubject(view)!;
    expect(located.name).to.equal(small.parties.find(({ id }) => id === small.subject)!.name);
    expect(located.period).to.equal(view.whereabouts);
    expect(located.place.id).to.equal(view.whereabouts!.event.whereabouts.place);
  });
});

describe('placeOf', () => {
  it('is undefined without a period', () => {
    expect(placeOf(small, undefined)).to.equal(undefined);
  });
});
