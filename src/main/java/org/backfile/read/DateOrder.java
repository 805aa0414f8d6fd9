package org.backfile.read;

/** Which of two numbers in a date such as 01/02/2012 is the day. */
public enum DateOrder { DAY_FIRST, MONTH_FIRST, UNKNOWN }
