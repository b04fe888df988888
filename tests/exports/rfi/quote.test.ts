import { describe, expect, it } from 'vitest';
import { quoteOf } from '../../../src/exports/rfi/quote';

describe('words of a question that a phrase rests on', () => {
  it('keep the accents of the question', () => {
    expect(quoteOf('¿Cuál es la población de la región?', 'poblacion')).toBe('población');
    expect(quoteOf('¿De qué tamaño es la fuerza laboral?', 'tamano de la fuerza laboral')).toBe(
      'tamaño es la fuerza laboral',
    );
    expect(quoteOf('Prix de l’électricité industrielle', 'prix de l electricite')).toBe('prix de l’électricité');
  });

  it('are told apart by a sign of omission where they stand far from each other', () => {
    expect(quoteOf('Energy: what does a large industrial user pay as a price?', 'energy price')).toBe('energy … price');
  });

  it('leave a phrase alone that the question does not hold', () => {
    expect(quoteOf('How tall is the hall?', 'unemployment rate')).toBe('unemployment rate');
  });
});
