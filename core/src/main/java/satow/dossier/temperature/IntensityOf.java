package satow.dossier.temperature;

/** The signed weight of a CAMEO code, −10 (war) to +10 (union), as in Goldstein (1992). */
@FunctionalInterface
public interface IntensityOf {

  /** The weight of a code. */
  double weight(String cameo);
}
