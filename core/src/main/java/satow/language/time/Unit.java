package satow.language.time;

/** Units of the calendar, with the letters that TIMEX3 durations use. */
public enum Unit {
  SECOND("T", "S"),
  MINUTE("T", "M"),
  HOUR("T", "H"),
  DAY("", "D"),
  WEEK("", "W"),
  MONTH("", "M"),
  QUARTER("", "Q"),
  YEAR("", "Y"),
  DECADE("", "DE"),
  CENTURY("", "CE");

  private final String time;
  private final String letter;

  Unit(String time, String letter) {
    this.time = time;
    this.letter = letter;
  }

  /**
   * The TIMEX3 duration of an amount: {@code P2M}, {@code PT1H}, {@code PXD}. A decade is written
   * as ten years, as news annotation does; a whole number is needed for that.
   */
  String duration(String amount) {
    if (this == DECADE && amount.chars().allMatch(Character::isDigit)) {
      return "P" + amount + "0Y";
    }
    return "P" + time + amount + letter;
  }

  /** Whether it is shorter than a day. */
  boolean clock() {
    return !time.isEmpty();
  }
}
