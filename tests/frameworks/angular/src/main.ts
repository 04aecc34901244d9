import { Component, CUSTOM_ELEMENTS_SCHEMA, provideZonelessChangeDetection, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import 'bilateral-relations/define';
import type { BilateralSelectEvent } from 'bilateral-relations/elements/events.js';
import { other } from '../../other-dataset.js';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <button id="from" (click)="from.set('2018')">From 2018</button>
    <button id="own" (click)="own.set(!own())">An event of our own</button>
    <button id="other" (click)="dataset.set(other)">Another dataset</button>
    <output id="chosen">{{ chosen() }}</output>
    <bilateral-relations
      [attr.from]="from()"
      [data]="dataset()"
      without-footer
      (bilateral-select)="choose($event)"
    >
      @if (own()) {
        <bilateral-event date="2026-11-20" type="sanctions-imposed" actor="US" target="VE"
          >New sanctions</bilateral-event
        >
      }
      <span slot="heading">Our heading</span>
    </bilateral-relations>
    <bilateral-link event="2019-01-23-ties-broken">broke ties</bilateral-link>
  `,
})
class App {
  readonly from = signal('2015');
  readonly chosen = signal('');
  readonly own = signal(false);
  readonly dataset = signal<object | undefined>(undefined);
  readonly other = other;

  choose(event: BilateralSelectEvent): void {
    this.chosen.set(event.eventId ?? '');
  }
}

void bootstrapApplication(App, { providers: [provideZonelessChangeDetection()] });
